package org.stathouse.briefing.press;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOccasion;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/**
 * Who may make, see and read which packet, as their occasions say: drafts and what is still being made are for makers; what is out is
 * for its occasion's readers, and for whomever it was sent to.
 */
@Component
class PacketRights {

    private final Occasions occasions;
    private final DeliveryRepository deliveries;
    private final CurrentActor currentActor;

    PacketRights(Occasions occasions, DeliveryRepository deliveries, CurrentActor currentActor) {
        this.occasions = occasions;
        this.deliveries = deliveries;
        this.currentActor = currentActor;
    }

    boolean mayMake(PacketKind kind, UUID subject) {
        return currentActor.get().isSystem() || occasions.of(kind).mayMake(subject);
    }

    boolean mayOpen(Packet packet) {
        return forOneList().mayOpen(packet);
    }

    /** @throws NotFound if the current actor may not know of it */
    void requireOpen(Packet packet) {
        if (!mayOpen(packet)) {
            throw new NotFound("Packet " + packet.id());
        }
    }

    /**
     * @throws NotFound if the current actor may not even read its packets
     * @throws NotPermitted if they may read, and not make them
     */
    PacketOccasion requireMaker(PacketKind kind, UUID subject) {
        PacketOccasion occasion = occasions.of(kind);
        if (!mayMake(kind, subject)) {
            if (!occasion.mayRead(subject)) {
                throw new NotFound("Packets of " + kind + " " + subject);
            }
            throw new NotPermitted(Fault.of("briefing.packet.makersOnly"));
        }
        return occasion;
    }

    /**
     * @throws NotFound if the current actor may not know of the packet
     * @throws NotPermitted if they may read it, and not make it
     */
    Packet requireMaker(Packet packet) {
        requireOpen(packet);
        if (!mayMake(packet.occasion().kind(), packet.occasion().subject())) {
            throw new NotPermitted(Fault.of("briefing.packet.makersOnly"));
        }
        return packet;
    }

    /** The same answers, each occasion asked only once. */
    OneList forOneList() {
        return new OneList(currentActor.get());
    }

    /** The rights of one actor in one list. */
    class OneList {

        private final Actor actor;
        private final Map<String, Boolean> makes = new HashMap<>();
        private final Map<String, Boolean> reads = new HashMap<>();

        private OneList(Actor actor) {
            this.actor = actor;
        }

        boolean mayOpen(Packet packet) {
            return mayMake(packet) || packet.isOut() && (mayRead(packet) || deliveries.existsByPacketAndPerson(packet.id(), actor.username()));
        }

        boolean mayMake(Packet packet) {
            return actor.isSystem() || makes.computeIfAbsent(subjectOf(packet), subject -> occasion(packet).mayMake(packet.occasion().subject()));
        }

        private boolean mayRead(Packet packet) {
            return reads.computeIfAbsent(subjectOf(packet), subject -> occasion(packet).mayRead(packet.occasion().subject()));
        }

        private PacketOccasion occasion(Packet packet) {
            return occasions.of(packet.occasion().kind());
        }

        private static String subjectOf(Packet packet) {
            return packet.occasion().kind() + "/" + packet.occasion().subject();
        }
    }
}
