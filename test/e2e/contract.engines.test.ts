import { describeGroup } from "../support/planted.ts";

describeGroup("engines");
