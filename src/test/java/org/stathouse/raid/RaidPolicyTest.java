package org.stathouse.raid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.PillarId;

class RaidPolicyTest {

    private static final AgencyId FINANCE = new AgencyId(UUID.randomUUID());
    private static final AgencyId WORKS = new AgencyId(UUID.randomUUID());
    private static final PillarId STEWARDSHIP = new PillarId(UUID.randomUUID());
    private static final PillarId SAFETY = new PillarId(UUID.randomUUID());

    private final RaidPolicy.Ties ties = new RaidPolicy.Ties("keeper", List.of(action("owner", FINANCE, STEWARDSHIP)), Set.of());

    @Test
    void theTmoEditsAll() {
        assertThat(RaidPolicy.mayEdit(with("anybody", Grant.of(Role.TMO)), ties)).isTrue();
    }

    @Test
    void thoseWhomItConcernsEdit() {
        assertThat(RaidPolicy.mayEdit(with("keeper"), ties)).isTrue();
        assertThat(RaidPolicy.mayEdit(with("owner", Grant.of(Role.ACTION_OWNER)), ties)).isTrue();
        assertThat(RaidPolicy.mayEdit(with("leo", Grant.of(Role.TMO_LIAISON, FINANCE.value())), ties)).isTrue();
        assertThat(RaidPolicy.mayEdit(with("chandra", Grant.of(Role.PILLAR_CHAMPION, STEWARDSHIP.value())), ties)).isTrue();
    }

    @Test
    void thePillarNamedCountsBesideThoseOfTheActions() {
        RaidPolicy.Ties named = new RaidPolicy.Ties(null, List.of(), Set.of(SAFETY));
        assertThat(RaidPolicy.mayEdit(with("chandra", Grant.of(Role.PILLAR_CHAMPION, SAFETY.value())), named)).isTrue();
    }

    @Test
    void sameRolesForOtherActionsAgenciesAndPillarsSeeNothing() {
        assertThat(RaidPolicy.maySee(with("other", Grant.of(Role.ACTION_OWNER)), ties)).isFalse();
        assertThat(RaidPolicy.maySee(with("lia", Grant.of(Role.TMO_LIAISON, WORKS.value())), ties)).isFalse();
        assertThat(RaidPolicy.maySee(with("champ", Grant.of(Role.PILLAR_CHAMPION, SAFETY.value())), ties)).isFalse();
    }

    @Test
    void everyOtherRoleSeesNothingByDefault() {
        Set<Role> silent = Arrays.stream(Role.values())
                .filter(role -> role.scope() == Role.Scope.CITY)
                .filter(role -> !Set.of(Role.TMO, Role.STEERCO_MEMBER, Role.STEERCO_CHAIR).contains(role))
                .collect(Collectors.toSet());
        assertThat(silent).contains(Role.ADMINISTRATOR, Role.SCORER_OPI);
        silent.forEach(role -> assertThat(RaidPolicy.maySee(with("somebody", Grant.of(role)), ties)).as(role.title()).isFalse());
    }

    @Test
    void steerCoReadsAllAndEditsNothing() {
        for (Role role : List.of(Role.STEERCO_MEMBER, Role.STEERCO_CHAIR)) {
            assertThat(RaidPolicy.maySee(with("stella", Grant.of(role)), ties)).isTrue();
            assertThat(RaidPolicy.mayEdit(with("stella", Grant.of(role)), ties)).isFalse();
        }
    }

    @Test
    void namingOneselfTheOwnerDoesNotLetOneEnterAnItem() {
        assertThat(RaidPolicy.mayEnter(with("keeper", Grant.of(Role.ACTION_OWNER)), ties)).isFalse();
        assertThat(RaidPolicy.mayEnter(with("owner"), ties)).isTrue();
    }

    @Test
    void onlyTheTmoImports() {
        assertThat(RaidPolicy.mayImport(with("tamara", Grant.of(Role.TMO)))).isTrue();
        assertThat(RaidPolicy.mayImport(with("ada", Grant.of(Role.ADMINISTRATOR)))).isFalse();
    }

    @Test
    void agenciesDifferOnlyWhereSeveralLead() {
        assertThat(ties.spanAgencies()).isFalse();
        assertThat(new RaidPolicy.Ties(null, List.of(action("a", FINANCE, null), action("b", FINANCE, null), action("c", null, null)), Set.of())
                        .spanAgencies())
                .isFalse();
        assertThat(new RaidPolicy.Ties(null, List.of(action("a", FINANCE, null), action("b", WORKS, null)), Set.of()).spanAgencies()).isTrue();
    }

    private static ActionFacts action(String owner, @Nullable AgencyId agency, @Nullable PillarId pillar) {
        return new ActionFacts(
                new ActionId(UUID.randomUUID()), "Plan", "1.1", "Do", pillar, null, agency, null, owner, ActionStatus.IN_PROGRESS);
    }

    private static Actor with(String username, Grant... grants) {
        return new Actor(UUID.randomUUID(), username, username, Set.of(grants));
    }
}
