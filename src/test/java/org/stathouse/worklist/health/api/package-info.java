@NullMarked
package org.stathouse.worklist.health.api;

import org.jspecify.annotations.NullMarked;
