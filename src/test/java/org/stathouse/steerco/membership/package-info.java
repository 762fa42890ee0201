@NullMarked
package org.stathouse.steerco.membership;

import org.jspecify.annotations.NullMarked;
