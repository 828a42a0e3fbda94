"""The decisions of Kikumimi Chat in plain Python: no Rasa, no Django, no clock, no network."""
