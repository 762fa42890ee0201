@NullMarked
package org.stathouse.raid;

import org.jspecify.annotations.NullMarked;
