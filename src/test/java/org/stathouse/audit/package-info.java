@NullMarked
package org.stathouse.audit;

import org.jspecify.annotations.NullMarked;
