package org.stathouse.briefing.press;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOccasion;
import org.stathouse.shared.NotFound;

/** All features' occasions, asked through one door. */
@Component
class Occasions {

    private final Map<PacketKind, PacketOccasion> byKind = new EnumMap<>(PacketKind.class);

    @Autowired
    Occasions(ObjectProvider<PacketOccasion> occasions) {
        this(occasions.stream().toList());
    }

    Occasions(List<PacketOccasion> occasions) {
        for (PacketOccasion occasion : occasions) {
            if (byKind.put(occasion.kind(), occasion) != null) {
                throw new IllegalStateException("Two features tell of occasions for " + occasion.kind());
            }
        }
    }

    /** @throws NotFound if no feature has occasions of this kind */
    PacketOccasion of(PacketKind kind) {
        PacketOccasion found = byKind.get(kind);
        if (found == null) {
            throw new NotFound("Occasions of " + kind);
        }
        return found;
    }

    /** The kinds of which some feature has occasions. */
    List<PacketKind> kinds() {
        return List.copyOf(byKind.keySet());
    }
}
