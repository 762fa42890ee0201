package org.stathouse.notification;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stathouse.identity.AccountRemark;
import org.stathouse.identity.AccountView;
import org.stathouse.shared.DateTexts;

/** Says of an account that mail to its address comes back. */
@Component
class ReturnedAddressRemark implements AccountRemark {

    private final ReturnedMail returned;
    private final DateTexts dates;

    ReturnedAddressRemark(ReturnedMail returned, DateTexts dates) {
        this.returned = returned;
        this.dates = dates;
    }

    @Override
    public Optional<String> of(AccountView account) {
        return returned.of(account.email()).map(mark -> "Mail to " + mark.address() + " came back on " + dates.date(mark.returnedAt()) + ": "
                + mark.reason() + ". Until the address is corrected, notices are shown in Stathouse only.");
    }
}
