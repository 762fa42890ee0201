package org.stathouse.mpia.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.mpia.Tier;
import org.stathouse.shared.Words;

/** The {@link RightsPolicy} of one person as conditions on {@code mpia_request r}, so that a list reads only what they may see. */
final class RequestSight {

    private static final List<String> OPEN_TO_OTHERS = Arrays.stream(Tier.values()).filter(tier -> !tier.sensitive()).map(Enum::name).toList();

    /** No agency's id: an empty list is none in SQL. */
    private static final UUID NO_AGENCY = new UUID(0, 0);

    private final Actor actor;

    RequestSight(Actor actor) {
        this.actor = actor;
    }

    /** Narrows to the requests that the person may see. */
    void narrow(SqlConditions query) {
        query.with("answering", agencies(Role.RECORDS_CUSTODIAN));
        if (RightsPolicy.seesAll(actor)) {
            return;
        }
        if (!RightsPolicy.isAgencyStaff(actor)) {
            query.and("1 = 0");
            return;
        }
        query.with("own", agencies(Role.RECORDS_CUSTODIAN, Role.RECORD_HOLDER))
                .and(
                        """
                        (r.assessed_on is not null and r.tier in (:openTiers) or r.agency_id in (:answering)
                            or exists (select 1 from mpia_search s where s.request_id = r.id and s.agency_id in (:own)))""",
                        "openTiers",
                        OPEN_TO_OTHERS);
    }

    /** The condition under which the person may read the file. */
    String reads() {
        return RightsPolicy.readsAll(actor) ? "1 = 1" : "r.agency_id in (:answering)";
    }

    /** Narrows to the requests that have each of these words in what the person may read of them. */
    void search(SqlConditions query, String words) {
        int number = 0;
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            String name = "word" + number++;
            query.and(
                    """
                    (lower(r.number) like :%1$s escape '!' or lower(r.subject) like :%1$s escape '!'
                        or %2$s and (lower(r.description) like :%1$s escape '!' or lower(r.requester_name) like :%1$s escape '!'))"""
                            .formatted(name, reads()),
                    name,
                    Words.pattern(word));
        }
    }

    private Set<UUID> agencies(Role... roles) {
        Set<UUID> agencies = actor.grants().stream()
                .filter(grant -> List.of(roles).contains(grant.role()))
                .map(Grant::scopeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return agencies.isEmpty() ? Set.of(NO_AGENCY) : agencies;
    }
}
