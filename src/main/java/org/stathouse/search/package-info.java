/** Full-text search over what the features name, each person finding only what they may see; it knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "audit"})
package org.stathouse.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
