/** Who signs in: accounts, the roles they hold and for which agency or pillar. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.stathouse.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
