@NullMarked
package org.stathouse.plan.api;

import org.jspecify.annotations.NullMarked;
