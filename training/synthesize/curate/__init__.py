"""What becomes of a model's answers: judged by rules, rid of repetitions, looked up again."""
