@NullMarked
package org.stathouse.performance.api;

import org.jspecify.annotations.NullMarked;
