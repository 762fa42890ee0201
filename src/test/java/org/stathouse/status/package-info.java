@NullMarked
package org.stathouse.status;

import org.jspecify.annotations.NullMarked;
