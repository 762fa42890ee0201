package org.stathouse.briefing.press;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketSection;

/** All features' sections, and the one that compares packets, which no feature can tell. */
@Component
class Sections {

    /** The section that tells what changed since the last packet of the series. */
    static final SectionChoice CHANGES = new SectionChoice("changes", "Changes since the last packet", false);

    private final Map<String, PacketSection> byKey = new HashMap<>();

    @Autowired
    Sections(ObjectProvider<PacketSection> sections) {
        this(sections.stream().toList());
    }

    Sections(List<PacketSection> sections) {
        for (PacketSection section : sections) {
            if (CHANGES.key().equals(section.key()) || byKey.put(section.key(), section) != null) {
                throw new IllegalStateException("Two sections are called " + section.key());
            }
        }
    }

    /** The section of that key, unless it is the comparison. */
    Optional<PacketSection> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Every section that a packet of this kind can have, in the City's order. */
    List<SectionChoice> of(PacketKind kind) {
        return listed(kind).map(Listed::choice).toList();
    }

    /** Those that are in it unless people leave them out. */
    List<SectionChoice> usual(PacketKind kind) {
        return listed(kind).filter(Listed::included).map(Listed::choice).toList();
    }

    private record Listed(SectionChoice choice, int position, boolean included) {

        static Listed of(PacketSection section) {
            return new Listed(new SectionChoice(section.key(), section.title(), section.confidential()), section.position(), section.included());
        }
    }

    private Stream<Listed> listed(PacketKind kind) {
        Stream<Listed> told = byKey.values().stream().filter(section -> section.kinds().contains(kind)).map(Listed::of);
        return Stream.concat(told, Stream.of(new Listed(CHANGES, placeOfChanges(kind), true)))
                .sorted(Comparator.comparingInt(Listed::position).thenComparing(listed -> listed.choice().key()));
    }

    /** Changes come after the overview; in a Stat packet after the deck, the items and the legal dates (processes.md, SteerCo and A.3). */
    private static int placeOfChanges(PacketKind kind) {
        return switch (kind) {
            case STEERCO, PILLAR, AGENCY, ACTION -> 40;
            case STAT -> 60;
            case RECORDS_WEEK -> 100;
        };
    }
}
