"""What training and export read: tables, corpora, phrases, questions with their codes; no torch."""
