package org.stathouse.mpia.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.identity.Role;
import org.stathouse.plan.PlanCatalog;

/** Gives the demonstration's records staff their agencies, where the plan has these. In the {@code demo} profile only. */
@Component
@Profile("demo")
@Order(460)
class DemoRecordsStaff implements ApplicationRunner {

    /** The agency whose custodian and record holder the demonstration has. */
    static final String FIRST = "Department of Transportation";

    /** The agency of the other record holder. */
    static final String SECOND = "Department of Planning";

    private final PlanCatalog plan;
    private final DemoAccounts accounts;

    DemoRecordsStaff(PlanCatalog plan, DemoAccounts accounts) {
        this.plan = plan;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        grant("custodian", Role.RECORDS_CUSTODIAN, FIRST);
        grant("holder", Role.RECORD_HOLDER, FIRST);
        grant("keeper", Role.RECORD_HOLDER, SECOND);
    }

    private void grant(String username, Role role, String agency) {
        plan.agencyNamed(agency).ifPresent(found -> accounts.grant(username, role, found.id().value()));
    }
}
