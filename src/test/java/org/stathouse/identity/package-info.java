@NullMarked
package org.stathouse.identity;

import org.jspecify.annotations.NullMarked;
