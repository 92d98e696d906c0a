-- What a strategy is for is told in the strategy's history.
select keep_link_history('strategy_determinant', 'strategy', 'implementation_id', 'effect', 'determinant_id');

-- What it held became joint meetings (V7), and no version that may still run reads it. Its history stays.
drop table round_activity;

-- The register of partners is read on by id, over all implementations and municipalities.
create index partner_by_id on partner (partner_id);
