import { describeGroup } from "../support/planted.ts";

describeGroup("differential");
