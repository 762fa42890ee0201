package org.stathouse.briefing.ui;

/** A section that a packet can have, and whether it is to be in. */
record ChosenSection(String key, String title, boolean included) {}
