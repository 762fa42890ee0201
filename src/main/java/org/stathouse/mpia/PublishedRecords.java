package org.stathouse.mpia;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the City has published already (GP §4-104, §4-201(c)), for intake to point to and for the public to search. Open to anyone. */
public interface PublishedRecords {

    /** All that is shown, by title. */
    List<Published> all();

    /** The entries that fit these words best, at most so many. */
    List<Published> matching(String words, int limit);

    /** How many entries were posted from that day to that one, both included, whatever became of them since. */
    long postedBetween(LocalDate from, LocalDate to);

    /** @param link where it stands, an address of the web */
    record Published(UUID id, String title, String description, String link) {}
}
