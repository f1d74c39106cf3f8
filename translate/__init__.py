"""Bilingual Desk: offline English/Spanish editions."""
