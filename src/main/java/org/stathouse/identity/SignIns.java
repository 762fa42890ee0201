package org.stathouse.identity;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether a sign-in still holds. */
@Component
@Transactional(readOnly = true)
public class SignIns {

    private final AccountRepository accounts;

    SignIns(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** False once the account was deactivated, or its password or roles changed, after the person signed in. */
    public boolean isCurrent(Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            return accounts.activeWithStamp(signedIn.accountId(), signedIn.stamp());
        }
        return accounts.findByUsername(authentication.getName()).filter(Account::isActive).isPresent();
    }
}
