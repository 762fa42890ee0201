/** The staff shell: layout, navigation, sign-in page and what the whole interface shares. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.stathouse.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
