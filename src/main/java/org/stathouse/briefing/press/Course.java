package org.stathouse.briefing.press;

import java.util.function.BooleanSupplier;

/** How the making of one packet goes on, step by step; used by one thread. */
final class Course {

    private final MakingJob job;
    private final MakingDesk desk;
    private final BooleanSupplier goOn;
    private final int steps;
    private int step;
    private boolean stopped;

    Course(MakingJob job, MakingDesk desk, BooleanSupplier goOn) {
        this.job = job;
        this.desk = desk;
        this.goOn = goOn;
        long asked = job.parts().stream().filter(part -> !Sections.CHANGES.key().equals(part.key())).count();
        this.steps = (int) asked + job.parts().size() + 1;
    }

    /**
     * Begins the next step, unless the product stops, the packet was called off or another node has taken it over.
     *
     * @param what is done in it, with the section's name
     * @param pages so far
     */
    boolean passed(String what, int pages) {
        if (!goOn.getAsBoolean()) {
            stopped = true;
            return false;
        }
        step++;
        return desk.advance(job, new PacketProgress(step, steps, what, pages));
    }

    /** Whether the product stops, so that the packet is left to the next maker. */
    boolean isStopped() {
        return stopped;
    }
}
