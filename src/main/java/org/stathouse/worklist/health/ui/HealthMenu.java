package org.stathouse.worklist.health.ui;

import com.vaadin.flow.component.Component;
import org.stathouse.shared.ui.MenuCondition;
import org.stathouse.worklist.health.HealthOfWork;

/** Shows the health of the work to those who oversee some. */
@org.springframework.stereotype.Component
class HealthMenu implements MenuCondition {

    private final HealthOfWork health;

    HealthMenu(HealthOfWork health) {
        this.health = health;
    }

    @Override
    public Class<? extends Component> view() {
        return HealthView.class;
    }

    @Override
    public boolean holds() {
        return health.isForMe();
    }
}
