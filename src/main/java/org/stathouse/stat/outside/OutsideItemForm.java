package org.stathouse.stat.outside;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.DeliverableType;

/**
 * An item as an outside system asks for it, before anything is checked.
 *
 * @param reference what the system calls it; the same one again finds the item that is there
 * @param due the last day, in the City's time zone; a working day
 * @param owner user name of who answers for it; the system's default owner where it names nobody
 * @param type what the owner delivers; a To-Do where it says nothing
 * @param agency the plan's agency that it concerns, if it concerns one
 */
public record OutsideItemForm(
        @Nullable String reference,
        @Nullable String task,
        @Nullable LocalDate due,
        @Nullable String owner,
        @Nullable DeliverableType type,
        @Nullable UUID agency) {}
