package org.stathouse.operations;

/** What a migration does when a case does not fit. */
public enum OnRefusal { STOP, GO_ON }
