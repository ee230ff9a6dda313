"""What an episode's codes say of each other: rules, companions, the patient, the edition."""
