package org.stathouse.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the use cases tell the processes of the status cycle. */
public interface StatusWorkflow {

    /** When the running process of a report asks and locks; days are working days, each until 17:00. */
    record Times(LocalDate writeBy, LocalDate reviewBy, Instant lockAt) {}

    /** A cycle is planned; its process waits for the opening. */
    void planned(UUID cycle);

    /** The dates of a cycle have moved. */
    void moved(UUID cycle, Instant opensAt, Instant lockAt);

    /** A report is asked for. */
    void asked(UUID report);

    /** The dates of a report that is still open have moved. */
    void moved(UUID report, Times times);

    /** A report was handed in; completes its open task, whoever's it is. */
    void submitted(UUID report);

    /** TMO has accepted or returned a report. */
    void reviewed(UUID report, boolean accepted);

    /** A published report asks something of somebody. */
    void askMade(UUID ask);

    /** An ask was answered; completes its open task, whoever's it is. */
    void askAnswered(UUID ask);

    /** An ask was taken back. */
    void askWithdrawn(UUID ask);
}
