package org.stathouse.briefing.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.briefing.PacketKind;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/** Who received which version of a final packet when, and its sending to further people; for those who make it. */
@Service
@Transactional
public class PacketDeliveries {

    private final PacketRepository packets;
    private final DeliveryRepository deliveries;
    private final PacketRights rights;
    private final Dispatch dispatch;
    private final People people;

    PacketDeliveries(PacketRepository packets, DeliveryRepository deliveries, PacketRights rights, Dispatch dispatch, People people) {
        this.packets = packets;
        this.deliveries = deliveries;
        this.rights = rights;
        this.dispatch = dispatch;
        this.people = people;
    }

    /**
     * Who received a packet, in the order in which they did.
     *
     * @throws NotFound if there is no such packet, or the current actor may not know of it
     * @throws NotPermitted if they may only read it
     */
    @Transactional(readOnly = true)
    public List<DeliveryView> of(UUID packet) {
        return views(List.of(made(packet)));
    }

    /**
     * Who received which version of the packets of a meeting, session …, in the order in which they did.
     *
     * @throws NotFound if the current actor may not even read its packets
     * @throws NotPermitted if they may only read them
     */
    @Transactional(readOnly = true)
    public List<DeliveryView> of(PacketKind kind, UUID subject) {
        rights.requireMaker(kind, subject);
        return views(packets.ofSubject(kind, subject));
    }

    /**
     * Sends a final packet to further people, who may read it from then on. Those who have been sent it are not sent it again.
     *
     * @throws BusinessRuleViolation at {@code to}: nobody, or no active account
     * @throws Conflict unless it is final and ready
     * @throws NotFound if there is no such packet, or the current actor may not know of it
     * @throws NotPermitted if they may only read it
     */
    public List<DeliveryView> send(UUID id, List<String> to) {
        Packet packet = made(id);
        if (!packet.isOut()) {
            throw new Conflict(Fault.of("briefing.packet.notOut"));
        }
        BusinessRuleViolation.throwIfAny(against(to));
        dispatch.send(packet, to);
        return views(List.of(packet));
    }

    private List<Fault> against(List<String> to) {
        List<Fault> faults = new ArrayList<>();
        if (to.isEmpty()) {
            faults.add(Fault.at("to", "briefing.people.none"));
        }
        to.stream()
                .filter(username -> people.find(username).filter(Person::active).isEmpty())
                .forEach(username -> faults.add(Fault.at("to", "briefing.person.unknown", username)));
        return faults;
    }

    private Packet made(UUID id) {
        return rights.requireMaker(packets.findById(id).orElseThrow(() -> new NotFound("Packet " + id)));
    }

    private List<DeliveryView> views(List<Packet> of) {
        Map<UUID, Packet> byId = of.stream().filter(Packet::isOut).collect(Collectors.toMap(Packet::id, Function.identity()));
        return deliveries.of(byId.keySet()).stream().map(one -> view(one, Objects.requireNonNull(byId.get(one.packet())))).toList();
    }

    private DeliveryView view(Delivery delivery, Packet packet) {
        UUID document = Objects.requireNonNull(packet.document()).id();
        return new DeliveryView(
                packet.id(), packet.number(), document, delivery.person(), people.nameOf(delivery.person()), delivery.how(), delivery.at());
    }
}
