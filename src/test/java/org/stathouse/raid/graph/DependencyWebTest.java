package org.stathouse.raid.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stathouse.plan.ActionId;

class DependencyWebTest {

    private static final ActionId A = new ActionId(new UUID(0, 1));
    private static final ActionId B = new ActionId(new UUID(0, 2));
    private static final ActionId C = new ActionId(new UUID(0, 3));
    private static final ActionId D = new ActionId(new UUID(0, 4));
    private static final ActionId E = new ActionId(new UUID(0, 5));

    private final Dependency ab = new Dependency(UUID.randomUUID(), A, B);
    private final Dependency bc = new Dependency(UUID.randomUUID(), B, C);
    private final Dependency cd = new Dependency(UUID.randomUUID(), C, D);
    private final Dependency de = new Dependency(UUID.randomUUID(), D, E);

    @Test
    void looksTwoStepsEachWay() {
        DependencyWeb chain = new DependencyWeb(List.of(ab, bc, cd, de));
        assertThat(chain.around(C, 2)).isEqualTo(Map.of(A, -2, B, -1, C, 0, D, 1, E, 2));
        assertThat(chain.around(A, 2)).isEqualTo(Map.of(A, 0, B, 1, C, 2));
        assertThat(chain.among(Set.of(A, B, C))).containsExactly(ab, bc);
    }

    @Test
    void anActionWithoutDependenciesStandsAlone() {
        assertThat(new DependencyWeb(List.of()).around(A, 2)).isEqualTo(Map.of(A, 0));
        assertThat(new DependencyWeb(List.of(bc)).around(A, 2)).isEqualTo(Map.of(A, 0));
    }

    @Test
    void aChainIsNoCircle() {
        assertThat(new DependencyWeb(List.of(ab, bc, cd, de)).circular()).isEmpty();
    }

    @Test
    void marksEveryLinkOfACircleAndNothingElse() {
        Dependency ca = new Dependency(UUID.randomUUID(), C, A);
        assertThat(new DependencyWeb(List.of(ab, bc, ca, cd)).circular()).containsExactlyInAnyOrder(ab, bc, ca);
    }

    @Test
    void twoActionsThatWaitForEachOtherAreACircle() {
        Dependency ba = new Dependency(UUID.randomUUID(), B, A);
        DependencyWeb web = new DependencyWeb(List.of(ab, ba));
        assertThat(web.circular()).containsExactlyInAnyOrder(ab, ba);
        assertThat(web.around(A, 2)).isEqualTo(Map.of(A, 0, B, -1));
    }
}
