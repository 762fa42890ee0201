package org.stathouse.mpia;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom to turn to for records, by agency: the law has it posted and brought up to date once a year (GP §4-503). Public. */
public interface RecordsContacts {

    /** One for each agency that has named one, by the agency's name. */
    List<Contact> all();

    /** @param confirmedOn the day on which somebody last said that all of it is right */
    record Contact(
            UUID agency,
            String agencyName,
            String name,
            @Nullable String title,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String postalAddress,
            LocalDate confirmedOn) {}
}
