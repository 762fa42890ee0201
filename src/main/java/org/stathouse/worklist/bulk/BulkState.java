package org.stathouse.worklist.bulk;

/** How far an order is: its rows are being done, all were tried, or it was called off with the rows not tried yet. */
public enum BulkState { RUNNING, FINISHED, CANCELLED }
