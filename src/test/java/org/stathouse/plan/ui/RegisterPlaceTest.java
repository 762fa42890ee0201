package org.stathouse.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stathouse.plan.ActionFilter;
import org.stathouse.plan.ActionOrder;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.PillarId;

class RegisterPlaceTest {

    @Test
    void theAddressHoldsFilterAndOrder() {
        RegisterPlace place = new RegisterPlace(
                new ActionFilter(
                        "pave & clean", "Plan 2026", new PillarId(UUID.randomUUID()), null, new AgencyId(UUID.randomUUID()),
                        ActionStatus.DELAYED, "-"),
                new ActionOrder(ActionOrder.By.STATUS, true));
        assertThat(RegisterPlace.of(QueryParameters.fromString(place.query().getQueryString()))).isEqualTo(place);
    }

    @Test
    void nonsenseInAnAddressIsLeftOut() {
        QueryParameters query = QueryParameters.fromString("pillar=x&status=WILD&sort=color&q=%20");
        assertThat(RegisterPlace.of(query)).isEqualTo(new RegisterPlace(ActionFilter.ALL, ActionOrder.BY_NUMBER));
    }

    @Test
    void anUnfilteredRegisterHasAPlainAddress() {
        assertThat(new RegisterPlace(ActionFilter.ALL, ActionOrder.BY_NUMBER).query().getQueryString()).isEmpty();
    }
}
