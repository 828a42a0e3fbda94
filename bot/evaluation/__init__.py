"""How well messages nobody trained on are understood: `make evaluate` measures, compares with peers and writes docs/evaluation.md."""
