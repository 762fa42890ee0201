@NullMarked
package org.stathouse.plan.ui;

import org.jspecify.annotations.NullMarked;
