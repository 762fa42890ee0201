package org.stathouse.diary;

import java.util.List;
import org.stathouse.identity.Actor;

/** What a feature tells the diary; each feature with dates implements it once a kind, as a Spring bean. */
public interface DiarySource {

    /** The kind of dates that this tells. */
    DiaryKind kind();

    /** Whether the person can have such dates at all; to all others the kind is not offered. */
    boolean concerns(Actor actor);

    /**
     * The dates that the query asks for and its person may see, in any order; read with few queries, however many there are. Called in a
     * transaction that only reads.
     */
    List<DiaryEntry> entries(DiaryQuery query);
}
