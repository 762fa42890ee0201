package org.stathouse.briefing.press;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody received a packet.
 *
 * @param packet its id
 * @param version of the final packet, counted per occasion
 * @param document the stored PDF, whose content never changes
 * @param person user name
 * @param name of the person
 */
public record DeliveryView(UUID packet, int version, UUID document, String person, String name, DeliveryWay how, Instant at) {}
