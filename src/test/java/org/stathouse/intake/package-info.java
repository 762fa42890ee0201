@NullMarked
package org.stathouse.intake;

import org.jspecify.annotations.NullMarked;
