package org.stathouse.stat.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.DeliverableType;

/**
 * What an item asks, once nothing is missing any more.
 *
 * @param owner user name of the one person who answers for it
 * @param due the last day, in the City's time zone
 */
@Embeddable
record ItemTerms(
        String task,
        String owner,
        LocalDate due,
        @Enumerated(EnumType.STRING) DeliverableType type,
        @Column(name = "agency_id") @Nullable UUID agency,
        @Column(name = "agency_name") @Nullable String agencyName,
        @Nullable String issue) {

    ItemTerms ownedBy(String username) {
        return new ItemTerms(task, username, due, type, agency, agencyName, issue);
    }

    ItemTerms dueOn(LocalDate day) {
        return new ItemTerms(task, owner, day, type, agency, agencyName, issue);
    }
}
