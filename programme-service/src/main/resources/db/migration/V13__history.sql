-- What a strategy is for is told in the strategy's history.
select keep_link_history('strategy_determinant', 'strategy', 'implementation_id', 'effect', 'determinant_id');

-- What it held became joint meetings (V7). Only a version before this one, while it still runs, writes it.
drop trigger keep_history on round_activity;

-- The register of partners is read on by id, over all implementations and municipalities.
create index partner_by_id on partner (partner_id);
