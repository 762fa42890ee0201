package org.stathouse.portfolio.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;

/** A brief is for those who may see everything that stands in it. */
class BriefRightsTest {

    private static final UUID PILLAR = new UUID(1, 1);
    private static final UUID AGENCY = new UUID(1, 2);
    private static final UUID OTHER = new UUID(1, 3);

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"TMO", "STEERCO_CHAIR", "STEERCO_MEMBER"})
    void tmoAndSteerCoReadAll(Role role) {
        Actor actor = actor(Grant.of(role));

        assertThat(BriefRights.ofPillar(actor, PILLAR)).isTrue();
        assertThat(BriefRights.ofAgency(actor, AGENCY)).isTrue();
        assertThat(BriefRights.ofAction(actor, null, null, null)).isTrue();
    }

    @Test
    void aChampionReadsTheirPillarAndItsActionsOnly() {
        Actor champion = actor(Grant.of(Role.PILLAR_CHAMPION, PILLAR));

        assertThat(BriefRights.ofPillar(champion, PILLAR)).isTrue();
        assertThat(BriefRights.ofPillar(champion, OTHER)).isFalse();
        assertThat(BriefRights.ofAction(champion, "somebody", AGENCY, PILLAR)).isTrue();
        assertThat(BriefRights.ofAgency(champion, AGENCY)).isFalse();
    }

    @Test
    void aLiaisonReadsWhatTheirAgencyLeadsOnly() {
        Actor liaison = actor(Grant.of(Role.TMO_LIAISON, AGENCY));

        assertThat(BriefRights.ofAgency(liaison, AGENCY)).isTrue();
        assertThat(BriefRights.ofAgency(liaison, OTHER)).isFalse();
        assertThat(BriefRights.ofAction(liaison, "somebody", AGENCY, PILLAR)).isTrue();
        assertThat(BriefRights.ofAction(liaison, "somebody", OTHER, PILLAR)).isFalse();
    }

    @Test
    void anOwnerReadsTheirOwnActionOnly() {
        Actor owner = actor(Grant.of(Role.ACTION_OWNER));

        assertThat(BriefRights.ofAction(owner, "person", AGENCY, PILLAR)).isTrue();
        assertThat(BriefRights.ofAction(owner, "somebody", AGENCY, PILLAR)).isFalse();
        assertThat(BriefRights.ofPillar(owner, PILLAR)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMINISTRATOR", "STAT_ANALYST", "RECORDS_SUPERVISOR"})
    void whoDoesNotSeeAllOfItReadsNone(Role role) {
        Actor actor = actor(Grant.of(role), Grant.of(Role.DATA_DRIVEN_OFFICER, AGENCY));

        assertThat(BriefRights.ofPillar(actor, PILLAR)).isFalse();
        assertThat(BriefRights.ofAgency(actor, AGENCY)).isFalse();
        assertThat(BriefRights.ofAction(actor, "somebody", AGENCY, PILLAR)).isFalse();
    }

    private static Actor actor(Grant... grants) {
        return new Actor(new UUID(9, 9), "person", "A person", Set.of(grants));
    }
}
