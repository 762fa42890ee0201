@NullMarked
package org.stathouse.worklist.health.ui;

import org.jspecify.annotations.NullMarked;
