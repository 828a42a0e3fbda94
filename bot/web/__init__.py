"""The web part (Django): gateway, chat page, cases, outbox, staff list. Records and delivers; decides nothing."""
