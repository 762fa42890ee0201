package org.stathouse.plan;

/** Imports the plan from CSV files. */
public class PlanImport {

    /** What a spelling in a file may mean. */
    public enum Kind { PLAN, PILLAR, GOAL, AGENCY }
}
