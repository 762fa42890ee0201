package org.stathouse.mpia.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.mpia.RequestRight.DECIDE_FEES;
import static org.stathouse.mpia.RequestRight.HANDLE;
import static org.stathouse.mpia.RequestRight.READ_FILE;
import static org.stathouse.mpia.RequestRight.SEARCH;
import static org.stathouse.mpia.RequestRight.SEE;
import static org.stathouse.mpia.RequestRight.SUPERVISE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.Tier;

class RightsPolicyTest {

    private static final UUID REQUEST = new UUID(1, 1);
    private static final UUID ANSWERING = new UUID(1, 2);
    private static final UUID SEARCHING = new UUID(1, 3);
    private static final UUID OTHER = new UUID(1, 4);

    @ParameterizedTest
    @EnumSource
    void givesTheCityWideRolesTheirsInEveryTier(Tier tier) {
        assertThat(rights(city(Role.RECORDS_CLERK), tier)).containsExactlyInAnyOrder(SEE, READ_FILE, HANDLE, SEARCH);
        assertThat(rights(city(Role.LAW_REVIEWER), tier)).containsExactlyInAnyOrder(SEE, READ_FILE);
        assertThat(rights(city(Role.FEE_APPROVER), tier)).containsExactlyInAnyOrder(SEE, READ_FILE, DECIDE_FEES);
        assertThat(rights(city(Role.RECORDS_SUPERVISOR), tier)).containsExactlyInAnyOrder(SEE, READ_FILE, HANDLE, SEARCH, DECIDE_FEES, SUPERVISE);
        assertThat(rights(city(Role.ADMINISTRATOR), tier)).containsExactly(SEE);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheCustodianTheFilesOfItsAgencyOnly(Tier tier) {
        assertThat(rights(of(Role.RECORDS_CUSTODIAN, ANSWERING), tier)).containsExactlyInAnyOrder(SEE, READ_FILE, HANDLE, SEARCH);
        assertThat(rights(of(Role.RECORDS_CUSTODIAN, SEARCHING), tier)).containsExactlyInAnyOrder(SEE, SEARCH);
    }

    @ParameterizedTest
    @EnumSource
    void givesRecordHoldersTheSearchesOfTheirAgencyOnly(Tier tier) {
        assertThat(rights(of(Role.RECORD_HOLDER, SEARCHING), tier)).containsExactlyInAnyOrder(SEE, SEARCH);
    }

    @ParameterizedTest
    @EnumSource
    void hidesSensitiveTiersFromOtherAgencies(Tier tier) {
        for (Role role : Set.of(Role.RECORDS_CUSTODIAN, Role.RECORD_HOLDER)) {
            assertThat(rights(of(role, OTHER), tier)).isEqualTo(tier.sensitive() ? Set.of() : Set.of(SEE));
        }
    }

    @Test
    void hidesFromOtherAgenciesWhatNobodyHasAssessedYet() {
        var fresh = new RightsPolicy.Facts(REQUEST, Tier.PUBLIC, false, ANSWERING, Set.of());

        assertThat(RightsPolicy.allows(SEE, of(Role.RECORDS_CUSTODIAN, OTHER), fresh)).isFalse();
        assertThat(RightsPolicy.allows(SEE, of(Role.RECORDS_CUSTODIAN, ANSWERING), fresh)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ACTION_OWNER", "TMO", "STEERCO_CHAIR", "STAT_ANALYST", "STAT_CHAIR"})
    void givesNothingToThoseWhoHandleNoRecords(Role role) {
        assertThat(rights(city(role), Tier.PUBLIC)).isEmpty();
    }

    @Test
    void letsARequesterSeeTheirOwnRequestOnly() {
        assertThat(rights(Actor.requester(REQUEST, "MPIA-2027-0001"), Tier.RESTRICTED)).containsExactly(SEE);
        assertThat(rights(Actor.requester(OTHER, "MPIA-2027-0002"), Tier.PUBLIC)).isEmpty();
    }

    private static Set<RequestRight> rights(Actor actor, Tier tier) {
        var facts = new RightsPolicy.Facts(REQUEST, tier, true, ANSWERING, Set.of(SEARCHING));
        return Arrays.stream(RequestRight.values())
                .filter(right -> RightsPolicy.allows(right, actor, facts))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestRight.class)));
    }

    private static Actor city(Role role) {
        return new Actor(UUID.randomUUID(), "someone", "Some One", Set.of(Grant.of(role)));
    }

    private static Actor of(Role role, UUID agency) {
        return new Actor(UUID.randomUUID(), "someone", "Some One", Set.of(Grant.of(role, agency)));
    }
}
