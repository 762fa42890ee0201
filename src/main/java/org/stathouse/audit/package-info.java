/** The audit trail: every change of business state, append-only and hash-chained. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.stathouse.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
