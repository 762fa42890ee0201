package org.stathouse.identity;

import java.util.Optional;

/** Something that another module has to say of an account, to the person themselves and to administrators: that mail to it comes back. */
public interface AccountRemark {

    /** The remark in one or two sentences; nothing where there is none. */
    Optional<String> of(AccountView account);
}
