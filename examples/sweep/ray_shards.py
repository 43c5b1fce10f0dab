"""The shards of a sweep as tasks of Ray: python ray_shards.py SHARDS sweep --axis … (without --shard and --out).

Each task writes shard-NN.csv where it runs, which is to be a folder that all machines see. A task that fails or whose machine
is gone runs again and goes on after the last whole row.
"""

import os
import subprocess
import sys

import ray

RETRIES = 3


@ray.remote(num_cpus=1, max_retries=RETRIES, retry_exceptions=True)
def shard(command, index, count, folder):
    name = f"{index:0{len(str(count))}}"
    subprocess.run([*command, "--shard", f"{name}/{count}", "--out", f"shard-{name}.csv"], check=True, cwd=folder)


def main():
    count, command = int(sys.argv[1]), sys.argv[2:]
    # RAY_ADDRESS names a cluster; without it Ray starts on this machine.
    ray.init(**({} if "RAY_ADDRESS" in os.environ else {"include_dashboard": False}))
    ray.get([shard.remote(command, index, count, os.getcwd()) for index in range(1, count + 1)])


if __name__ == "__main__":
    main()
