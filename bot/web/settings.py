"""Django's settings; everything that differs between machines comes from the environment (README, "Settings")."""

from __future__ import annotations

import os
from pathlib import Path

BASE = Path(__file__).resolve().parent.parent.parent
VAR = Path(os.environ.get("KIKUMIMI_VAR", BASE / "var"))
PRODUCTION = os.environ.get("KIKUMIMI_PRODUCTION") == "1"
DEBUG = False


def _secret() -> str:
    """The key from the environment, or one made once and kept under var/ (readable by its owner only)."""
    if os.environ.get("KIKUMIMI_SECRET_KEY"):
        return os.environ["KIKUMIMI_SECRET_KEY"]
    path = VAR / "secret.key"
    return path.read_text().strip() if path.exists() else "unset: start with `make run`, which makes var/secret.key"


SECRET_KEY = _secret()
ALLOWED_HOSTS = os.environ.get("KIKUMIMI_HOSTS", "localhost,127.0.0.1,[::1],testserver").split(",")
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions",
                  "django.contrib.messages", "django.contrib.staticfiles", "bot.web"]
MIDDLEWARE = ["bot.web.middleware.SecurityHeaders", "whitenoise.middleware.WhiteNoiseMiddleware",
              "django.contrib.sessions.middleware.SessionMiddleware", "django.middleware.common.CommonMiddleware",
              "django.middleware.csrf.CsrfViewMiddleware", "django.contrib.auth.middleware.AuthenticationMiddleware"]
ROOT_URLCONF = "bot.web.urls"
ASGI_APPLICATION = "bot.web.asgi.application"
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True,
              "OPTIONS": {"context_processors": ["django.template.context_processors.request",
                                                 "django.contrib.auth.context_processors.auth"]}}]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": VAR / "kikumimi.sqlite3",
                         "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE",
                                     "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"}}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_PASSWORD_VALIDATORS = [{"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
                             "OPTIONS": {"min_length": 12}}]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
LOGIN_URL = "desk-login"
LOGIN_REDIRECT_URL = "desk"
SESSION_COOKIE_AGE = 30 * 60
SESSION_SAVE_EVERY_REQUEST = True
SESSION_COOKIE_PATH = "/desk"  # residents' pages never see a cookie
CSRF_COOKIE_PATH = "/desk"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PRODUCTION
USE_TZ = True
TIME_ZONE = "Asia/Tokyo"
STATIC_URL = "static/"
STATIC_ROOT = VAR / "static"
WHITENOISE_USE_FINDERS = True
DATA_UPLOAD_MAX_MEMORY_SIZE = 256 * 1024
LOGGING = {"version": 1, "disable_existing_loggers": False,
           "handlers": {"console": {"class": "logging.StreamHandler"}},
           "root": {"handlers": ["console"], "level": "WARNING"}}

# The gateway
RASA_URL = os.environ.get("KIKUMIMI_RASA_URL", "http://127.0.0.1:5005")
GATEWAY_SECRET = os.environ.get("GATEWAY_SECRET", "")
TRACKER_DB = os.environ.get("TRACKER_DB", "")
RASA_TIMEOUT_SECONDS = float(os.environ.get("KIKUMIMI_RASA_TIMEOUT", "20"))
MAX_MESSAGE = 2000              # characters; a long letter is 1,500
MESSAGES_PER_MINUTE = 20        # a person typing fast stays far below; GOV.UK Chat allows 15
# Prefectures for which a disaster, or a window for an infectious disease, is counted as active ("JP-17,JP-16").
DISASTERS = tuple(filter(None, os.environ.get("KIKUMIMI_DISASTERS", "").split(",")))
INFECTIOUS_WINDOWS = tuple(filter(None, os.environ.get("KIKUMIMI_INFECTIOUS", "").split(",")))
RETENTION_DAYS = int(os.environ.get("KIKUMIMI_RETENTION_DAYS", "90"))

# Mail: "local" writes .eml files under var/mail; "smtp" sends, to allowed addresses only, and to a server on another machine
# only with the production switch: a test or development system can never mail a real office (design §8).
MAIL_MODE = os.environ.get("KIKUMIMI_MAIL", "local")
MAIL_FOLDER = VAR / "mail"
MAIL_FROM = os.environ.get("KIKUMIMI_MAIL_FROM", "kikumimi-chat@localhost")
MAIL_HOST = os.environ.get("KIKUMIMI_MAIL_HOST", "127.0.0.1")
MAIL_PORT = int(os.environ.get("KIKUMIMI_MAIL_PORT", "587"))
MAIL_USER = os.environ.get("KIKUMIMI_MAIL_USER", "")
MAIL_PASSWORD = os.environ.get("KIKUMIMI_MAIL_PASSWORD", "")
MAIL_SECURITY = os.environ.get("KIKUMIMI_MAIL_SECURITY", "starttls")  # starttls, tls, or none (this machine only)
MAIL_CA = os.environ.get("KIKUMIMI_MAIL_CA", "")                      # a PEM file where the server's certificate is a private one
MAIL_TIMEOUT_SECONDS = float(os.environ.get("KIKUMIMI_MAIL_TIMEOUT", "30"))
# Addresses ("a@b.jp") and domains ("@b.jp"); "*" allows the answers to whoever wrote to the mailbox.
MAIL_ALLOW = tuple(filter(None, os.environ.get("KIKUMIMI_MAIL_ALLOW", "").lower().replace(" ", "").split(",")))
# The mailbox that is read: "maildir:/path" or "imaps://user@host[:port]/FOLDER" (password in KIKUMIMI_INBOX_PASSWORD).
INBOX = os.environ.get("KIKUMIMI_INBOX", "")
INBOX_SECONDS = float(os.environ.get("KIKUMIMI_INBOX_SECONDS", "30"))   # between two looks into the mailbox
INBOX_PASSWORD = os.environ.get("KIKUMIMI_INBOX_PASSWORD", "")
PUBLIC_URL = os.environ.get("KIKUMIMI_PUBLIC_URL", "http://localhost:8000").rstrip("/")
AUTOMATIC_ANSWERS_A_DAY = 3     # to one sender; more is a loop of two machines
