@NullMarked
package org.stathouse.portfolio;

import org.jspecify.annotations.NullMarked;
